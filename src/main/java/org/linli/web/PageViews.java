package org.linli.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.springframework.boot.autoconfigure.JteProperties;
import gg.jte.springframework.boot.autoconfigure.JteView;
import gg.jte.springframework.boot.autoconfigure.JteViewResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/**
 * Renders a template wholly before the first byte leaves: a form far down the page may still begin a session, a failing
 * template becomes an error page and not half a page, and the static parts are copied as bytes.
 */
@Component("jteViewResolver")
class PageViews extends JteViewResolver {

    private final TemplateEngine engine;

    PageViews(TemplateEngine engine, JteProperties properties) {
        super(engine, properties);
        this.engine = engine;
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new PageView(engine);
    }

    private static final class PageView extends JteView {

        private final TemplateEngine engine;

        PageView(TemplateEngine engine) {
            super(engine);
            this.engine = engine;
        }

        @Override
        protected void renderMergedTemplateModel(Map<String, Object> model, HttpServletRequest request,
                                                 HttpServletResponse response) throws IOException {
            var output = new Utf8ByteOutput();
            engine.render(String.valueOf(getUrl()), model, output);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}

package org.linli.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.linli.shared.SomebodyWaits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before all other filters: what falls through them, sessions and sign-in included, gets a page and not a stack trace. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LastResortFilter implements Filter {

    private final ObjectProvider<LastResort> lastResort;

    LastResortFilter(ObjectProvider<LastResort> lastResort) {
        this.lastResort = lastResort;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            answer(request, response, chain);
        } catch (IOException gone) {
            throw gone;
        } catch (ServletException | RuntimeException | StackOverflowError thrown) {
            if (response.isCommitted()) {
                throw thrown;
            }
            response.resetBuffer();
            lastResort.getObject().answer(thrown, (HttpServletRequest) request, (HttpServletResponse) response);
        }
    }

    private static void answer(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            SomebodyWaits.<Boolean, Exception>call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException thrown) {
            throw thrown;
        } catch (Exception never) {
            throw new ServletException(never);
        }
    }
}

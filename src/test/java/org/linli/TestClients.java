package org.linli;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.linli.browser.Browser;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands an {@link Http} or a {@link Browser} for the running application to a test that takes one. */
class TestClients implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Http.class || type == Browser.class;
    }

    @Override
    public AutoCloseable resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var origin = "http://localhost:" + SpringExtension.getApplicationContext(test).getEnvironment()
                .getRequiredProperty("local.server.port");
        AutoCloseable client = parameter.getParameter().getType() == Http.class ? Http.at(origin) : Browser.at(origin);
        test.getStore(ExtensionContext.Namespace.create(TestClients.class, test.getUniqueId()))
                .put(client, client);
        return client;
    }
}

package org.linli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.linli.shared.CannotStart;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Looks at the port before anything else is started, so that a taken one is told at once. */
class FreePort implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        int port = event.getEnvironment().getProperty("server.port", Integer.class, 8080);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new CannotStart("port " + port + " is taken by another program; choose one with --port=" + (port + 1));
        }
    }
}

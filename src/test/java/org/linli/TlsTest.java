package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Path data = TestData.fresh("tls");

    @Test
    void two_pem_files_make_it_speak_https() throws Exception {
        var keys = selfSigned();
        var certificate = pem("CERTIFICATE", keys.getCertificate("linli").getEncoded());
        var key = pem("PRIVATE KEY", keys.getKey("linli", PASSWORD).getEncoded());
        try (var application = ApplicationProcess.start(data, "--linli.tls.certificate=" + certificate, "--linli.tls.key=" + key)) {
            assertThat(application.firstLine()).startsWith("Linli ready: https://localhost:");
        }
    }

    private KeyStore selfSigned() throws Exception {
        var store = data.resolve("keys.p12");
        var exit = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", "linli", "-keyalg", "EC", "-dname", "CN=localhost", "-keystore", store.toString(),
                "-storetype", "PKCS12", "-storepass", new String(PASSWORD)).inheritIO().start().waitFor();
        assertThat(exit).isZero();
        try (InputStream in = Files.newInputStream(store)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD);
            return keys;
        }
    }

    private Path pem(String type, byte[] content) throws Exception {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(data.resolve(type.replace(' ', '-') + ".pem"),
                "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n");
    }
}

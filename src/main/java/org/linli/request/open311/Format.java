package org.linli.request.open311;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.linli.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** The two formats of the specification, chosen by the address's ending. */
enum Format {
    JSON, XML;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, String> ITEMS = Map.of("services", "service", "service_requests", "request",
            "errors", "error", "attributes", "attribute", "values", "value", "endpoints", "endpoint", "formats", "format", "media_urls", "media_url");

    static Format of(String ending) {
        return switch (ending) {
            case "json" -> JSON;
            case "xml" -> XML;
            default -> throw new NotFound("format", ending);
        };
    }

    /** A list under its root: an array in JSON, root and items in XML. */
    ResponseEntity<byte[]> list(HttpStatus status, String root, List<Map<String, Object>> items) {
        return answer(status, this == JSON ? MAPPER.writeValueAsBytes(items) : xml(root, items));
    }

    /** One object under its name. */
    ResponseEntity<byte[]> one(String name, Map<String, Object> object) {
        return answer(HttpStatus.OK, this == JSON ? MAPPER.writeValueAsBytes(object) : xml(name, object));
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, byte[] body) {
        var type = this == JSON ? MediaType.APPLICATION_JSON : new MediaType("text", "xml", StandardCharsets.UTF_8);
        return ResponseEntity.status(status).contentType(type).header("Access-Control-Allow-Origin", "*").body(body);
    }

    private static byte[] xml(String root, Object value) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("utf-8", "1.0");
            element(writer, root, value);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void element(XMLStreamWriter writer, String name, Object value) throws XMLStreamException {
        writer.writeStartElement(name);
        switch (value) {
            case Map<?, ?> map -> {
                for (var entry : map.entrySet()) {
                    element(writer, entry.getKey().toString(), entry.getValue());
                }
            }
            case List<?> list -> {
                for (var item : list) {
                    element(writer, ITEMS.getOrDefault(name, "item"), item);
                }
            }
            default -> writer.writeCharacters(clean(value.toString()));
        }
        writer.writeEndElement();
    }

    /** Characters that XML 1.0 cannot hold are left out. */
    private static String clean(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> c >= 0x20 || c == '\n' || c == '\r' || c == '\t')
                .filter(c -> c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}

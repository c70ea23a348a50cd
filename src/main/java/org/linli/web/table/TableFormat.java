package org.linli.web.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.linli.shared.NotFound;

/** The formats of lists, by the ending of their address: {@code /work/requests.csv}, {@code /work/requests.xlsx}. */
public enum TableFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** For handlers: {@code @GetMapping("/admin/sites.{ending:" + TableFormat.ENDINGS + "}")}. */
    public static final String ENDINGS = "csv|xlsx";

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** What writes the rows, reading them page by page or by a cursor. */
    public interface Filling {

        void into(TableFile table) throws IOException;
    }

    public static TableFormat of(String ending) {
        return switch (ending) {
            case "csv" -> CSV;
            case "xlsx" -> XLSX;
            default -> throw new NotFound("format", ending);
        };
    }

    /** The header is written at once. */
    public TableFile open(OutputStream out, List<String> header) throws IOException {
        return this == CSV ? new CsvTable(out, header) : new XlsxTable(out, header);
    }

    /** @param name of the file, without its ending */
    public void send(HttpServletResponse response, String name, List<String> header, Filling filling) throws IOException {
        response.setContentType(mediaType);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition",
                "attachment; filename=\"" + name + "." + name().toLowerCase(java.util.Locale.ROOT) + "\"");
        try (var table = open(response.getOutputStream(), header)) {
            filling.into(table);
        }
    }
}

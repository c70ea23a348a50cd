package org.linli.shared.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a file as offices bring it: CSV in UTF-8 or, as older spreadsheet programs write it in China, GB 18030;
 * or a workbook (.xlsx), whose first sheet becomes the same rows on the same lines.
 */
public final class SheetText {

    private SheetText() {
    }

    /**
     * @param name of the file, for its mistakes
     * @throws ImportRefused where a workbook cannot be read as one table: merged cells, errors in cells, the old format
     */
    public static String of(String name, byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return new Workbooks(name).text(bytes);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new ImportRefused(List.of(new ImportProblem(name, 0, "", "web.import.oldFormat", List.of())));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

package org.linli.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            路灯.jpg                    | 路灯.png
            ../../etc/passwd            | passwd.png
            C:\\photos\\a.b.JPEG        | a.b.png
            page.html                   | page.png
            evil\u202egpj.exe           | evilgpj.png
            a"b\u0000c<d>.png           | abcd.png
            𠮷䶮                        | 𠮷䶮.png
            ...                         | file.png
            """)
    void becomes_safe_and_tells_the_real_type(String given, String expected) {
        assertThat(FileName.clean(given, FileType.PNG)).isEqualTo(expected);
    }

    @Test
    void is_shortened_between_characters() {
        assertThat(FileName.clean("𠮷".repeat(10_000), FileType.PDF)).isEqualTo("𠮷".repeat(80) + ".pdf");
        assertThat(FileName.clean("", FileType.PDF)).isEqualTo("file.pdf");
    }
}

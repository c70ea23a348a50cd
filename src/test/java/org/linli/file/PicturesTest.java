package org.linli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.file.Samples.ascii;
import static org.linli.file.Samples.encoded;
import static org.linli.file.Samples.join;
import static org.linli.file.Samples.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    @Test
    void a_photo_loses_its_position_and_camera_and_stands_upright() throws IOException {
        var photo = Samples.jpegWithPosition(64, 48);
        assertThat(Bytes.indexOf(photo, "LinliCam", 0)).isPositive();

        var clean = Pictures.clean(FileType.JPEG, photo);

        assertThat(clean.type()).isEqualTo(FileType.JPEG);
        assertThat(Bytes.indexOf(clean.content(), "Exif", 0)).isNegative();
        assertThat(Bytes.indexOf(clean.content(), "LinliCam", 0)).isNegative();
        var upright = decoded(clean.content());
        assertThat(upright.getWidth()).isEqualTo(48);
        assertThat(upright.getHeight()).isEqualTo(64);
        assertThat(upright.getRGB(24, 5) >> 16 & 0xff).as("red half is on top now").isGreaterThan(200);
        assertThat(upright.getRGB(24, 60) & 0xff).as("blue half is below").isGreaterThan(200);
    }

    @Test
    void what_hides_behind_a_picture_is_gone() {
        var polyglot = join(encoded(picture(8, 8), "png"), ascii("<script>alert(1)</script>"));
        assertThat(Bytes.indexOf(Pictures.clean(FileType.PNG, polyglot).content(), "script", 0)).isNegative();
    }

    @Test
    void a_large_picture_is_scaled_and_gets_a_thumbnail() throws IOException {
        var clean = Pictures.clean(FileType.JPEG, encoded(picture(4000, 1000), "jpg"));
        var picture = Objects.requireNonNull(clean.picture());
        assertThat(picture.width()).isEqualTo(2560);
        assertThat(picture.height()).isEqualTo(640);
        assertThat(decoded(picture.thumbnail()).getWidth()).isEqualTo(480);
        assertThat(decoded(picture.thumbnail()).getHeight()).isEqualTo(120);
    }

    @Test
    void a_transparent_picture_stays_transparent_and_its_thumbnail_is_white_there() throws IOException {
        var clean = Pictures.clean(FileType.PNG, encoded(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png"));
        assertThat(decoded(clean.content()).getRGB(3, 3) >>> 24).isZero();
        var thumbnail = decoded(Objects.requireNonNull(clean.picture()).thumbnail());
        assertThat(thumbnail.getRGB(3, 3) & 0xff).isGreaterThan(250);
    }

    @Test
    void webp_becomes_a_jpeg_that_every_screen_shows() {
        assertThat(Pictures.clean(FileType.WEBP, Samples.WEBP).type()).isEqualTo(FileType.JPEG);
    }

    @Test
    void a_cut_off_picture_is_called_broken() {
        var whole = encoded(picture(64, 64), "png");
        assertThatThrownBy(() -> Pictures.clean(FileType.PNG, Arrays.copyOf(whole, 40)))
                .isInstanceOf(UnfitFile.class).hasMessageContaining("file.error.broken");
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() {
        var bomb = encoded(picture(8, 8), "png");
        System.arraycopy(new byte[] {0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30}, 0, bomb, 16, 8);
        assertThatThrownBy(() -> Pictures.clean(FileType.PNG, bomb))
                .isInstanceOf(UnfitFile.class).hasMessageContaining("file.error.pixels");
    }

    @ParameterizedTest(name = "orientation {0}")
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
    void the_corner_that_was_top_left_goes_where_the_camera_says(int orientation, int right, int bottom) {
        var image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xffffff);
        var turned = new Orientation(orientation).apply(image);
        assertThat(turned.getWidth()).isEqualTo(orientation >= 5 ? 2 : 4);
        assertThat(turned.getRGB(right * (turned.getWidth() - 1), bottom * (turned.getHeight() - 1)) & 0xff).isEqualTo(255);
    }

    private static BufferedImage decoded(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }
}

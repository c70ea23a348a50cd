package org.linli.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.linli.file.Files;
import org.linli.file.Purpose;
import org.linli.shared.Actor;

/** A sheet with grey lines that stands for every paper of the sample. */
final class SamplePicture {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 594;

    private SamplePicture() {
    }

    static UUID store(Files files) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xC9C2B6));
        for (int y = 60; y < HEIGHT - 60; y += 28) {
            pen.fillRect(50, y, y % 3 == 0 ? 320 : 260, 8);
        }
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return files.store(new ByteArrayInputStream(bytes.toByteArray()), "sample-paper.png", Purpose.PAPER, Actor.SYSTEM).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

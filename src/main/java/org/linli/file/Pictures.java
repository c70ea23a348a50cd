package org.linli.file;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Pictures are drawn anew: turned the way they were held, scaled to what a screen shows, and written without anything
 * that rode along (position, device, a second file behind the first).
 */
final class Pictures {

    private static final int LONGEST_EDGE = 2560;
    private static final int THUMBNAIL_EDGE = 480;
    private static final long MOST_PIXELS = 60_000_000;
    /** Read with fewer pixels beyond this, to bound the memory one picture takes. */
    private static final long PIXELS_IN_FULL = 26_000_000;

    /** A decoded photo takes some 80 MB: one at a time. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    static {
        ImageIO.setUseCache(false);
    }

    private Pictures() {
    }

    static Cleaned clean(FileType type, byte[] content) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            var upright = Orientation.of(type, content).apply(scaled(read(content), LONGEST_EDGE));
            var kept = upright.getColorModel().hasAlpha() || type == FileType.PNG || type == FileType.GIF
                    ? FileType.PNG : FileType.JPEG;
            var thumbnail = EncodedPicture.jpeg(opaque(scaled(upright, THUMBNAIL_EDGE)), 0.8f);
            var bytes = kept == FileType.PNG ? EncodedPicture.png(upright) : EncodedPicture.jpeg(opaque(upright), 0.88f);
            return new Cleaned(kept, bytes, new Cleaned.Picture(upright.getWidth(), upright.getHeight(), thumbnail));
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnfitFile unfit ? unfit : UnfitFile.because("broken");
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static BufferedImage read(byte[] content) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw UnfitFile.because("broken");
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw UnfitFile.because("pixels", MOST_PIXELS / 1_000_000);
        }
        var options = reader.getDefaultReadParam();
        if (pixels > PIXELS_IN_FULL) {
            options.setSourceSubsampling(2, 2, 0, 0);
        }
        return reader.read(0, options);
    }

    /** Halved step by step, then fitted: a single large step would leave jagged edges. */
    private static BufferedImage scaled(BufferedImage image, int edge) {
        var current = image;
        while (true) {
            var longest = Math.max(current.getWidth(), current.getHeight());
            if (longest <= edge) {
                return current;
            }
            var factor = Math.max((double) edge / longest, 0.5);
            current = drawn(current, Math.max(1, (int) Math.round(current.getWidth() * factor)),
                    Math.max(1, (int) Math.round(current.getHeight() * factor)),
                    current.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        }
    }

    private static BufferedImage opaque(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_INT_RGB ? image
                : drawn(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
        var target = new BufferedImage(width, height, type);
        var graphics = target.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            if (type == BufferedImage.TYPE_INT_RGB) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, width, height);
            }
            graphics.drawImage(image, 0, 0, width, height, null);
            return target;
        } finally {
            graphics.dispose();
        }
    }
}

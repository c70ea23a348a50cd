package org.linli.file;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;

/**
 * How the camera was held, from the Exif tag 0x0112 (CIPA DC-008).
 *
 * @param value 1 to 8; 1 is upright
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;

    static Orientation of(FileType type, byte[] content) {
        var exif = switch (type) {
            case JPEG -> Bytes.indexOf(content, "Exif\0\0", 0);
            case WEBP -> Bytes.indexOf(content, "EXIF", 0);
            default -> -1;
        };
        if (exif < 0) {
            return UPRIGHT;
        }
        var tiff = type == FileType.JPEG ? exif + 6 : afterWebpHeader(content, exif);
        return inDirectory(content, tiff);
    }

    /** Chunk type and length; some writers repeat the JPEG's marker. */
    private static int afterWebpHeader(byte[] content, int chunk) {
        var tiff = chunk + 8;
        return Bytes.at(content, tiff, "Exif\0\0") ? tiff + 6 : tiff;
    }

    private static Orientation inDirectory(byte[] content, int tiff) {
        var little = Bytes.at(content, tiff, "II");
        if (!little && !Bytes.at(content, tiff, "MM") || tiff + 8 > content.length) {
            return UPRIGHT;
        }
        var directory = tiff + number(content, tiff + 4, 4, little);
        for (int i = 0, count = number(content, directory, 2, little); i < count; i++) {
            var entry = directory + 2 + 12 * i;
            if (number(content, entry, 2, little) == TAG) {
                var value = number(content, entry + 8, 2, little);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int number(byte[] content, int offset, int length, boolean little) {
        if (offset < 0 || offset + length > content.length) {
            return 0;
        }
        return (int) (little ? Bytes.little(content, offset, length) : Bytes.big(content, offset, length));
    }

    BufferedImage apply(BufferedImage image) {
        if (value == 1) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        var turned = value >= 5;
        var type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var target = new BufferedImage(turned ? h : w, turned ? w : h, type);
        var graphics = target.createGraphics();
        try {
            graphics.drawImage(image, new AffineTransformOp(transform(w, h), AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
            return target;
        } finally {
            graphics.dispose();
        }
    }

    private AffineTransform transform(int w, int h) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}

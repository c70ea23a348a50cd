package org.linli.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture's pixels and nothing else. */
final class EncodedPicture {

    private EncodedPicture() {
    }

    static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /**
     * @param quality 0 to 1
     */
    static byte[] jpeg(BufferedImage opaque, float quality) throws IOException {
        var out = new ByteArrayOutputStream();
        write(opaque, quality, out);
        return out.toByteArray();
    }

    private static void write(BufferedImage image, float quality, OutputStream out) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var options = writer.getDefaultWriteParam();
            options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            options.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), options);
        } finally {
            writer.dispose();
        }
    }
}

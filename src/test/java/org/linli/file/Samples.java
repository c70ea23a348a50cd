package org.linli.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Little files as cameras, phones and recorders make them. */
final class Samples {

    /** One pixel, lossy. */
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    static final String PLACE = "+24.9079+118.5870/";

    private Samples() {
    }

    /** Left half red, right half blue. */
    static BufferedImage picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As a phone held upright stores it: pixels lying, orientation 6, the camera's name and a GPS position. */
    static byte[] jpegWithPosition(int width, int height) {
        var plain = encoded(picture(width, height), "jpg");
        var exif = exif();
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (exif.length + 2 >> 8), (byte) (exif.length + 2)});
        out.writeBytes(exif);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static byte[] exif() {
        var tiff = ByteBuffer.allocate(160).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii("II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010f, 2, 8, 50);
        entry(tiff, 0x0112, 3, 1, 6);
        entry(tiff, 0x8825, 4, 1, 60);
        tiff.putInt(0);
        tiff.position(50).put(ascii("LinliCam"));
        tiff.position(60).putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 90);
        tiff.putInt(0);
        tiff.position(90).putInt(24).putInt(1).putInt(54).putInt(1).putInt(28).putInt(1);
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("Exif\0\0"));
        out.writeBytes(tiff.array());
        return out.toByteArray();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A phone's voice memo: the place of recording in the user data. */
    static byte[] m4a(String handler) {
        var hdlr = box("hdlr", join(new byte[8], ascii(handler), new byte[12]));
        var place = box("udta", box("\u00a9xyz", ascii(PLACE)));
        return join(box("ftyp", ascii("M4A \0\0\0\0")), box("moov", join(box("trak", box("mdia", hdlr)), place)),
                box("mdat", ascii("sound")));
    }

    private static byte[] box(String type, byte[] content) {
        return join(ByteBuffer.allocate(4).putInt(content.length + 8).array(), ascii(type), content);
    }

    /** Three frames of 128 kbit/s at 44.1 kHz between an ID3v2 and an ID3v1 tag that name a place. */
    static byte[] mp3() {
        var tag = join(ascii("ID3"), new byte[] {4, 0, 0, 0, 0, 0, (byte) PLACE.length()}, ascii(PLACE));
        var trailer = ByteBuffer.allocate(128).put(ascii("TAG")).put(ascii(PLACE)).array();
        return join(tag, mp3Frame(), mp3Frame(), mp3Frame(), trailer);
    }

    static byte[] mp3Frame() {
        return ByteBuffer.allocate(417).put(new byte[] {(byte) 0xff, (byte) 0xfb, (byte) 0x90, 0}).array();
    }

    static byte[] wav() {
        var list = chunk("LIST", ascii("INFO" + PLACE));
        var body = join(ascii("WAVE"), chunk("fmt ", new byte[16]), list, chunk("data", new byte[] {1, 2, 3, 4}));
        return chunk("RIFF", body);
    }

    private static byte[] chunk(String type, byte[] content) {
        return join(ascii(type), little(content.length), content);
    }

    /** Two pages: the head of an Opus stream, and its comments with a place. */
    static byte[] ogg() {
        var comment = ascii("LOCATION=" + PLACE);
        var tags = join(ascii("OpusTags"), little(5), ascii("linli"), little(1), little(comment.length), comment);
        return join(page(0, join(ascii("OpusHead"), new byte[11])), page(1, tags));
    }

    private static byte[] page(int number, byte[] packet) {
        return join(ascii("OggS"), new byte[14], little(number), new byte[4], new byte[] {1, (byte) packet.length}, packet);
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

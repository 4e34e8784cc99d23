package dev.cliengine.sample.backend.hub.account;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import dev.cliengine.sample.backend.hub.HubException;

/**
 * A picture of somebody.
 *
 * @param bytes the encoded picture
 * @param type its media type
 */
record Picture(byte[] bytes, String type) {

	private static final int LARGEST = 10 * 1024 * 1024;

	private static final long MOST_PIXELS = 64_000_000;

	/**
	 * The picture as JPEG; one in WebP, which this platform cannot read, as it is.
	 * @throws HubException 400 if it is too large or no picture
	 */
	static Picture uploaded(byte[] bytes) {
		if (bytes.length > LARGEST) {
			throw HubException.detail(400, "Avatar image too large (max 10 MB)");
		}
		if (isWebP(bytes)) {
			return new Picture(bytes, "image/webp");
		}
		try {
			return new Picture(jpeg(bytes), "image/jpeg");
		}
		catch (IOException | IllegalArgumentException ex) {
			throw unreadable();
		}
	}

	private static byte[] jpeg(byte[] bytes) throws IOException {
		BufferedImage read = decode(bytes);
		BufferedImage opaque = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = opaque.createGraphics();
		graphics.drawImage(read, 0, 0, Color.WHITE, null);
		graphics.dispose();
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		ImageIO.write(opaque, "jpeg", jpeg);
		return jpeg.toByteArray();
	}

	/** Looks at the size first: few bytes can claim to be a picture no memory holds. */
	private static BufferedImage decode(byte[] bytes) throws IOException {
		try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
			if (!readers.hasNext()) {
				throw unreadable();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(input, true, true);
				if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
					throw HubException.detail(400, "Avatar image too large (max 64 megapixels)");
				}
				return reader.read(0);
			}
			finally {
				reader.dispose();
			}
		}
	}

	private static boolean isWebP(byte[] bytes) {
		return bytes.length > 12 && new String(bytes, 0, 4, StandardCharsets.US_ASCII).equals("RIFF")
				&& new String(bytes, 8, 4, StandardCharsets.US_ASCII).equals("WEBP");
	}

	private static HubException unreadable() {
		return HubException.detail(400, "Invalid image type. Only JPEG, PNG, WebP and GIF are allowed");
	}

}

package dev.cliengine.sample.backend.hub.repo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a repository says about LFS; {@code null} where the hub decides.
 *
 * @param threshold bytes from which a file is LFS
 * @param keep how many versions of a file are kept
 * @param suffixes names that are LFS whatever their size, beside the hub's own
 */
record LfsSettings(@Nullable Long threshold, @Nullable Integer keep, @Nullable List<String> suffixes) {

	static final int DEFAULT_KEEP = 5;

	static final List<String> DEFAULT_SUFFIXES = List.of(".safetensors", ".bin", ".pt", ".pth", ".ckpt", ".onnx", ".pb",
			".h5", ".tflite", ".gguf", ".ggml", ".msgpack", ".zip", ".tar", ".gz", ".bz2", ".xz", ".7z", ".rar", ".npy",
			".npz", ".arrow", ".parquet", ".mp4", ".avi", ".mkv", ".mov", ".wav", ".mp3", ".flac", ".tiff", ".tif");

	long effectiveThreshold(long hubThreshold) {
		return (this.threshold != null) ? this.threshold : hubThreshold;
	}

	int effectiveKeep() {
		return (this.keep != null) ? this.keep : DEFAULT_KEEP;
	}

	List<String> effectiveSuffixes() {
		List<String> all = new ArrayList<>(DEFAULT_SUFFIXES);
		if (this.suffixes != null) {
			this.suffixes.stream().filter((suffix) -> !all.contains(suffix)).forEach(all::add);
		}
		return all;
	}

	/** Whether a file of that name and length has to be LFS. */
	boolean isLfs(String path, long size, long hubThreshold) {
		String name = path.toLowerCase(Locale.ROOT);
		return size >= effectiveThreshold(hubThreshold)
				|| effectiveSuffixes().stream().anyMatch((suffix) -> name.endsWith(suffix.toLowerCase(Locale.ROOT)));
	}

}

package dev.cliengine;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Satisfied by calls that create, change or remove files. The terminal may wrap the
 * descriptors the process was started with.
 */
final class WritesFiles extends ArchCondition<JavaClass> {

	private static final Set<String> FILES = Set.of("write", "writeString", "newOutputStream", "newBufferedWriter",
			"newByteChannel", "copy", "move", "delete", "deleteIfExists", "createFile", "createDirectory",
			"createDirectories", "createLink", "createSymbolicLink", "createTempFile", "createTempDirectory",
			"setPosixFilePermissions", "setAttribute", "setLastModifiedTime", "setOwner");

	private static final Set<String> FILE = Set.of("createNewFile", "createTempFile", "delete", "deleteOnExit", "mkdir",
			"mkdirs", "renameTo", "setExecutable", "setLastModified", "setReadable", "setReadOnly", "setWritable");

	WritesFiles() {
		super("open a file for writing");
	}

	@Override
	public void check(JavaClass item, ConditionEvents events) {
		for (JavaCodeUnitAccess<?> access : item.getCodeUnitAccessesFromSelf()) {
			if (writes(access.getTarget()) && !isStandardStream(item, access.getTarget())) {
				events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
			}
		}
	}

	private static boolean writes(CodeUnitAccessTarget target) {
		JavaClass owner = target.getOwner();
		String name = target.getName();
		if (name.equals("<init>")) {
			return isOneOf(owner, FileOutputStream.class, FileWriter.class, RandomAccessFile.class)
					|| (isOneOf(owner, PrintStream.class, PrintWriter.class) && takesAFile(target));
		}
		return (isOneOf(owner, Files.class) && FILES.contains(name))
				|| (isOneOf(owner, File.class) && FILE.contains(name))
				|| (isOneOf(owner, FileChannel.class, AsynchronousFileChannel.class) && name.equals("open"));
	}

	private static boolean takesAFile(CodeUnitAccessTarget target) {
		List<JavaClass> types = target.getRawParameterTypes();
		return isOneOf(types.get(0), File.class, String.class);
	}

	private static boolean isStandardStream(JavaClass item, CodeUnitAccessTarget target) {
		List<JavaClass> types = target.getRawParameterTypes();
		return item.getPackageName().equals("dev.cliengine.terminal") && types.size() == 1
				&& types.get(0).isEquivalentTo(FileDescriptor.class);
	}

	private static boolean isOneOf(JavaClass type, Class<?>... candidates) {
		return List.of(candidates).stream().anyMatch(type::isEquivalentTo);
	}

}

package dev.cliengine.sample.backend.hub.repo.tree;

/**
 * Which part of a tree to list.
 *
 * @param directory where, empty for the root
 * @param recursive files at any depth instead of the files and directories of one level
 * @param namePrefix what names begin with, may be empty
 * @param after the cursor of the last item seen, empty for the beginning
 * @since 0.1.0
 */
public record TreeQuery(String directory, boolean recursive, String namePrefix, String after) {
}

// The suite is begun in its own files.

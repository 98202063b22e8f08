// The module is begun in its own files.

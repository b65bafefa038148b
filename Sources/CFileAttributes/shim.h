// Extended attributes of files: small notes that the file system keeps with a file, and that go with it when it is
// renamed.
#include <sys/types.h>
#include <sys/xattr.h>

/// Sets an attribute of an open file. Returns 0, or -1 where the file system has none.
static inline int triage_set_attribute(int file, const char *name, const void *value, size_t size) {
#ifdef __APPLE__
    return fsetxattr(file, name, value, size, 0, 0);
#else
    return fsetxattr(file, name, value, size, 0);
#endif
}

/// Reads an attribute of a file. Returns how many bytes it has, or -1.
static inline ssize_t triage_attribute(const char *path, const char *name, void *value, size_t size) {
#ifdef __APPLE__
    return getxattr(path, name, value, size, 0, 0);
#else
    return getxattr(path, name, value, size);
#endif
}

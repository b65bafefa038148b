// SHA-256 from libmd.
#include <sys/types.h>
#include <sha256.h>

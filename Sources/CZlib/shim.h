// zlib, by which compressed patients are read and results compressed.
#include <zlib.h>

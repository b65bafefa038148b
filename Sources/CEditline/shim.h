// The system's line editor.
#include <histedit.h>

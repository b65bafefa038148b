// Lua 5.4 as the system has it; only CLuaSandbox includes this.
#include <lua.h>

#include "include/lua_sandbox.h"

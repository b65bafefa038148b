finding "a"
red_flag "b"
local c = cause "c"

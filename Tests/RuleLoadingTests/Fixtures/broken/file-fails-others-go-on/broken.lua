finding "extra" { label = "Extra" }
local x = stiff_neck .. "x"
finding "later" { label = "Later" }

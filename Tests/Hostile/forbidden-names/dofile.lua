local x = dofile

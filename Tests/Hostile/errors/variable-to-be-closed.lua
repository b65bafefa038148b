local x <close> = 1

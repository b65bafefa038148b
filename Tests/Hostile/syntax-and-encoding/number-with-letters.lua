local x = 3abc

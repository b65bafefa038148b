local x = io

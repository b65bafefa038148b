local x = require

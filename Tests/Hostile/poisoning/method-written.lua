temperature.at_least = 1

_ENV.finding = 1

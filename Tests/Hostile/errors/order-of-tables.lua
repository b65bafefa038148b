local y = {} < {}

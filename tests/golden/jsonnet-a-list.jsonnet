['a', 'list']

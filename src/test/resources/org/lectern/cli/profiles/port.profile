site: Harbour Post
recognise: Harbour Post
Tide tables
drop: Harbour Post

test-drop: Harbour Post
test-drop: The council met on Monday and agreed to a second round of talks with the union of dockers.

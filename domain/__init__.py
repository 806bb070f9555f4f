"""The words and decisions of Amana: standard library only, no input or output, no clock."""

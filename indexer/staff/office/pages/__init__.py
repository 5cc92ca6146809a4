"""The pages of the office, a module for each tab: what they show, what their forms do."""

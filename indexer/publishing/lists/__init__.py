"""Pages that lead to acts: lists, partners, members, money, cited texts, figures."""

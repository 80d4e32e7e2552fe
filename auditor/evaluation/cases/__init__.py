"""Our own labelled cases: sentences, mails, calls and stories with records (eval/GUIDE.md says how they are labelled)."""

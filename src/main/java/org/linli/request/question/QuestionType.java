package org.linli.request.question;

/** What kind of answer a question takes. */
public enum QuestionType { TEXT, INTEGER, BOOLEAN, CHOICE, DATE }

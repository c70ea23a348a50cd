package org.linli.request;

/** The hotline's kinds of requests (咨询, 投诉, 建议, 求助, 举报) and the centre's own (代办, 服务预约, 说事). */
public enum Kind { CONSULT, COMPLAINT, SUGGESTION, HELP, REPORT, AGENCY, BOOKING, TALK }

package org.linli.request.supervision;

/** 黄牌, 红牌 */
public enum Colour { YELLOW, RED }

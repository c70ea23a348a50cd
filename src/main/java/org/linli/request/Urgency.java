package org.linli.request;

/** NORMAL 一般, URGENT 紧急 (water, power, gas, lifts), CRITICAL 特急 (life and property). */
public enum Urgency { NORMAL, URGENT, CRITICAL }

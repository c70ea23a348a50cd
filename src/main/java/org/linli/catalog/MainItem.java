package org.linli.catalog;

/**
 * 主项: what the law names; its handling items are the situations.
 *
 * @param department code of the department that answers for it
 * @param basis      the law that it rests on
 */
public record MainItem(String code, String name, String department, ItemType type, String basis) {
}

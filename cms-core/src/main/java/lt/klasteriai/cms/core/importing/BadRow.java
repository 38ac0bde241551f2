package lt.klasteriai.cms.core.importing;

/// One thing that is wrong with one row of a content file. The row was skipped, unless the code says otherwise.
///
/// @param file the name of the file
/// @param row the number of the row, the first one being 1; 0 where the whole file cannot be read
/// @param field the name of the field in the file; empty where the row as a whole is meant
/// @param code a stable word for programs, e.g. `unknown-field`
/// @param detail a sentence for people
public record BadRow(String file, int row, String field, String code, String detail) {}

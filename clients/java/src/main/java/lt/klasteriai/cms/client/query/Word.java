package lt.klasteriai.cms.client.query;

/// One of a closed list of words.
public interface Word {

    /// As it stands in JSON and in addresses.
    String word();
}

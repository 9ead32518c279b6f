namespace Okr;

/// <summary>The languages that the library itself speaks; hosts may add texts of their own.</summary>
public enum OkrLanguage
{
    /// <summary>English.</summary>
    English = 0,

    /// <summary>Simplified Chinese (zh-Hans).</summary>
    Chinese = 1,
}

using System.Text.Json.Serialization;

namespace Okr.Alignment;

/// <summary>What one side, or time, does to an alignment link. <see cref="LinkLife"/> says when each is possible.</summary>
[JsonConverter(typeof(SnakeCaseConverter<LinkStep>))]
public enum LinkStep
{
    /// <summary>The lower side asks; again after a refusal, a withdrawal, an expiry, or once the changes are made.</summary>
    Request = 0,

    /// <summary>The parent's owner agrees.</summary>
    Accept = 1,

    /// <summary>The parent's owner asks for changes before agreeing, or after what was agreed upon has changed.</summary>
    AskForChanges = 2,

    /// <summary>The parent's owner says no, or takes an earlier yes back.</summary>
    Decline = 3,

    /// <summary>The lower side takes it back, whether answered or not.</summary>
    Withdraw = 4,

    /// <summary>Nobody has answered in time.</summary>
    Expire = 5,
}

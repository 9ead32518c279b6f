namespace Okr.Conformance;

/// <summary>The numbered promises of a store, as <c>docs/writing-an-adapter.md</c> explains them. The number is the value.</summary>
public enum StorePromise
{
    /// <summary>0. The store is what it declares to be, and the kit is connected to it.</summary>
    Declarations = 0,

    /// <summary>1. What was committed reads back equal.</summary>
    Fidelity = 1,

    /// <summary>2. A commit takes one number, greater than all before, and that is the version of all its records.</summary>
    Sequence = 2,

    /// <summary>3. A wrong expected version refuses the commit, and every such record is listed.</summary>
    Conflicts = 3,

    /// <summary>4. All of a commit is written or nothing, and no reader sees half of it.</summary>
    Atomicity = 4,

    /// <summary>5. The check belongs to the call, not to what an instance has loaded.</summary>
    StatelessCheck = 5,

    /// <summary>6. Workspaces never see each other.</summary>
    Isolation = 6,

    /// <summary>7. A cancelled call writes nothing, and the store stays usable.</summary>
    Cancellation = 7,

    /// <summary>8. A read yields each record that was asked for once, in a fixed order, and resumes after any key.</summary>
    Reads = 8,

    /// <summary>9. Ids are compared ordinally and mean nothing.</summary>
    OrdinalIds = 9,

    /// <summary>10. Many writers lose no update and meet no phantom conflict.</summary>
    Concurrency = 10,

    /// <summary>11. A record that was removed and made again never repeats a version.</summary>
    FreshVersions = 11,

    /// <summary>12. A retry with the same commit id gets the first answer and changes nothing.</summary>
    Retries = 12,

    /// <summary>13. All of it holds after the process ended (<see cref="StoreTraits.Durable"/>).</summary>
    Durability = 13,

    /// <summary>14. The change feed is complete, in order and resumable (<see cref="StoreTraits.Feed"/>).</summary>
    Feed = 14,

    /// <summary>15. All promises hold together, in any order of calls.</summary>
    Together = 15,

    /// <summary>16. A forgotten person is named nowhere any more, and all else is as it was (<see cref="StoreTraits.Forgetting"/>).</summary>
    Forgetting = 16,
}

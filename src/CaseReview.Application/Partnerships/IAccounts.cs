namespace CaseReview.Application.Partnerships;

/// <summary>The accounts behind members. They stand outside the partnerships: one person has one account, wherever they serve.</summary>
public interface IAccounts
{
    /// <summary>Finds the account of an address, or adds one without a password, and lets it into the partnership of the unit of work. The caller saves.</summary>
    /// <param name="email">Address.</param>
    /// <param name="name">Full name, for a new account.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The account.</returns>
    Task<Guid> Enrol(string email, string name, CancellationToken ct);

    /// <summary>Notes the last day on which an account belongs to the partnership of the unit of work. The caller saves.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="lastDay">Last UK date.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    Task Leave(Guid userId, DateOnly lastDay, CancellationToken ct);

    /// <summary>Whether an account has a password, and so has been used before.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>True when it has one.</returns>
    Task<bool> HasPassword(Guid userId, CancellationToken ct);

    /// <summary>Sets the first password of an account, and saves all that is waiting to be saved.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="password">The password.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>What is wrong with the password; nothing when it is set.</returns>
    Task<IReadOnlyList<string>> SetPassword(Guid userId, string password, CancellationToken ct);
}

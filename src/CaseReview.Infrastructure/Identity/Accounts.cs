using CaseReview.Application.Partnerships;
using CaseReview.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Infrastructure.Identity;

/// <summary>Accounts in Identity's tables, and the memberships by which sign-in finds the partnerships of each.</summary>
/// <param name="db">The database; nothing is saved here but a password.</param>
/// <param name="partnership">The partnership of the unit of work.</param>
/// <param name="users">Hashes and checks passwords.</param>
/// <param name="names">Makes addresses comparable.</param>
/// <param name="clock">The time of creation.</param>
internal sealed class Accounts(
    CaseReviewDbContext db, PartnershipScope partnership, UserManager<User> users, ILookupNormalizer names, TimeProvider clock) : IAccounts
{
    /// <inheritdoc />
    public async Task<Guid> Enrol(string email, string name, CancellationToken ct)
    {
        var normal = names.NormalizeEmail(email);
        var user = await db.Users.SingleOrDefaultAsync(x => x.NormalizedEmail == normal, ct);
        if (user is null)
        {
            user = new User
            {
                Id = Guid.CreateVersion7(clock.GetUtcNow()),
                UserName = email,
                NormalizedUserName = names.NormalizeName(email),
                Email = email,
                NormalizedEmail = normal,
                EmailConfirmed = true,
                LockoutEnabled = true,
                Name = name,
                SecurityStamp = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"),
            };
            db.Users.Add(user);
        }

        var current = partnership.Current;
        if (await db.Memberships.SingleOrDefaultAsync(x => x.UserId == user.Id && x.PartnershipId == current, ct) is null)
        {
            db.Memberships.Add(new Membership { UserId = user.Id, PartnershipId = current });
        }

        return user.Id;
    }

    /// <inheritdoc />
    public async Task Leave(Guid userId, DateOnly lastDay, CancellationToken ct)
    {
        var current = partnership.Current;
        var membership = await db.Memberships.SingleAsync(x => x.UserId == userId && x.PartnershipId == current, ct);
        membership.Until = lastDay;
    }

    /// <inheritdoc />
    public Task<bool> HasPassword(Guid userId, CancellationToken ct) => db.Users.AnyAsync(x => x.Id == userId && x.PasswordHash != null, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> SetPassword(Guid userId, string password, CancellationToken ct)
    {
        var user = await db.Users.SingleAsync(x => x.Id == userId, ct);
        var set = await users.AddPasswordAsync(user, password);
        return [.. set.Errors.Select(x => x.Code is nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars)
            ? "Your password must have more different characters"
            : "Choose another password")];
    }
}

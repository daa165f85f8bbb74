using CaseReview.Infrastructure.Partnerships;
using CaseReview.Web.Components;

namespace CaseReview.Web.Security;

/// <summary>A partnership's public look: its name, colour and how to reach it.</summary>
/// <param name="directory">The partnerships.</param>
public sealed class PartnershipLooks(PartnershipDirectory directory) : IPartnershipLooks
{
    /// <inheritdoc />
    public async Task<PartnershipLook?> Find(string slug, CancellationToken ct) =>
        await directory.Find(slug, ct) is { } found ? Of(found) : null;

    /// <summary>The look of a partnership that has been found.</summary>
    /// <param name="found">The partnership.</param>
    /// <returns>Its look.</returns>
    public static PartnershipLook Of(PartnershipEntry found) => new(found.Slug, found.Name, found.Accent, found.Contact) { Words = found.Words, Logo = found.Logo };
}
